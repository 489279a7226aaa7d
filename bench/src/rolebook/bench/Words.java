package rolebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// The vocabulary: common words of the field, and rarer ones put together from syllables, drawn by
/// Zipf's law as in running text.
final class Words {
    private static final List<String> SMALL =
            List.of(
                    "the", "of", "and", "to", "a", "in", "that", "is", "for", "it", "with", "as",
                    "on", "by", "this", "or", "from", "be", "are", "not", "what", "when", "each",
                    "they", "their", "which", "can", "one", "more", "than");
    private static final String COMMON =
            """
            product customer team plan market price launch roadmap goal need change result work
            meeting budget risk feature release support sale service process quality report tool
            supplier contract decision owner stage research feedback campaign channel message
            strategy vision operation metric target trend growth design test engineer schedule
            project resource training value brand audience content survey interview number date
            question answer choice order delivery stock store invoice cost margin profit share
            partner vendor policy rule standard audit security access incident backup network
            system platform release upgrade migration interface workflow ticket request approval
            estimate forecast capacity bottleneck handover review retrospective backlog sprint
            story criterion prototype pilot rollout adoption retention churn loyalty satisfaction
            complaint journey persona segment position promise benefit difference competitor
            advantage offer discount package bundle subscription renewal referral lead funnel
            conversion visit page article newsletter webinar event demo pitch proposal account
            territory quota commission forecast pipeline region language translation office
            branch warehouse truck route driver shift roster holiday absence hiring onboarding
            mentor career skill habit culture conflict trust alignment agenda minute dashboard
            spreadsheet database query sample experiment hypothesis evidence insight signal
            """;
    private static final List<String> ONSETS =
            List.of(
                    "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "l", "m", "n", "p", "pl", "r",
                    "s", "st", "t", "tr", "v");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "ou");
    private static final List<String> CODAS =
            List.of("", "n", "r", "l", "s", "t", "m", "nd", "st", "rt");
    private static final List<String> ENDINGS =
            List.of("", "ment", "ation", "ing", "er", "ity", "al", "ness");
    private static final int RARE = 3_000;
    private static final double SMALL_SHARE = 0.45;

    private final List<String> words;
    private final double[] upTo;

    Words(long seed) {
        Set<String> all = new LinkedHashSet<>(List.of(COMMON.strip().split("\\s+")));
        int wanted = all.size() + RARE;
        Random random = new Random(seed);
        while (all.size() < wanted) {
            all.add(made(random));
        }
        words = new ArrayList<>(all);
        upTo = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 8);
            upTo[i] = sum;
        }
    }

    /// A word of content, the common ones more often.
    String content(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    /// A word for a title: all alike, so that there are enough titles.
    String topic(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /// Running words, small ones between.
    String run(Random random, int atLeast, int spread) {
        List<String> run = new ArrayList<>();
        int length = atLeast + random.nextInt(spread + 1);
        for (int i = 0; i < length; i++) {
            boolean small = i > 0 && i < length - 1 && random.nextDouble() < SMALL_SHARE;
            run.add(small ? SMALL.get(random.nextInt(SMALL.size())) : content(random));
        }
        return String.join(" ", run);
    }

    String sentence(Random random) {
        return capital(run(random, 8, 14)) + ".";
    }

    /// A sentence that is short enough for a summary.
    String summary(Random random) {
        return capital(run(random, 7, 5)) + ".";
    }

    String paragraph(Random random, int sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(sentence(random));
        }
        return String.join(" ", all);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String made(Random random) {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS.get(random.nextInt(ONSETS.size())))
                    .append(VOWELS.get(random.nextInt(VOWELS.size())));
        }
        return word.append(CODAS.get(random.nextInt(CODAS.size())))
                .append(ENDINGS.get(random.nextInt(ENDINGS.size())))
                .toString();
    }
}
