/// Measures how well a search finds what people judged to be right. In: judged queries and a
/// ranker, such as an open index. Out: the measures that the field uses (nDCG, MRR, success,
/// recall), per query, per class and over all, and as files for `trec_eval`.
@NullMarked
package rolebook.search.evaluate;

import org.jspecify.annotations.NullMarked;
