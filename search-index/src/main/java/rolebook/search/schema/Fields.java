package rolebook.search.schema;

/// The names of the index's fields.
///
/// Each entry is a block: a document for each section and statement, one for its data, then the
/// entry's own, which is last. Sections and statements use fields of their own, so that they do not
/// blur the statistics of the entries' fields.
public final class Fields {
    /// Keyword on every document: [#ENTRY], [#SECTION] or [#STATEMENT].
    public static final String KIND = "kind";

    public static final String ENTRY = "entry";
    public static final String SECTION = "section";
    public static final String STATEMENT = "statement";

    /// Lucene's own mark of a block's last document.
    public static final String PARENT = "parent";

    /// The entry's id, as keyword and as sorted value.
    public static final String ID = "id";

    /// Every name of an entry (title, aliases, id) as [NameKey].
    public static final String NAME = "name";

    /// The title alone as [NameKey].
    public static final String TITLE_NAME = "title-name";

    /// Every name as [NameKey#joined].
    public static final String JOINED_NAME = "joined-name";

    /// The initials of the title and of each alias, see [Acronym].
    public static final String ACRONYM = "acronym";

    /// Analysed with stems; stored: the title, the aliases (many), the summary, the text before the
    /// first section.
    public static final String TITLE = "title";

    public static final String ALIAS = "alias";

    /// Stored: names, as [NameKey], that find an entry in this one's place.
    public static final String LEFT = "left";

    public static final String SUMMARY = "summary";
    public static final String TEXT = "text";

    /// Analysed with stems, not stored: sections, statements and senses together.
    public static final String BODY = "body";

    /// Analysed with stems, not stored: what other entries say where they link to this one, and
    /// what people say who miss it.
    public static final String ELSEWHERE = "elsewhere";

    /// Every word of the entry without stems, for prefixes and for typing errors.
    public static final String WORD = "word";

    /// Stored only.
    public static final String URL = "url";

    /// Of a document of its own in the block, so that showing an entry in a list does not read all
    /// its data: the entry's id as keyword, and its data, stored.
    public static final String DATA_OF = "data-of";

    public static final String JSON = "json";

    /// Stored only, in parallel: the senses' contexts, texts and anchors.
    public static final String SENSE_CONTEXT = "sense-context";

    public static final String SENSE_TEXT = "sense-text";
    public static final String SENSE_ANCHOR = "sense-anchor";

    /// Of sections and statements: the anchor, stored; title and text, analysed with stems and
    /// stored. A statement has no title.
    public static final String PART_ANCHOR = "part-anchor";

    public static final String PART_TITLE = "part-title";
    public static final String PART_TEXT = "part-text";

    private Fields() {}
}
