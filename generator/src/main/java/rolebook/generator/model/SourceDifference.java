package rolebook.generator.model;

import java.util.List;
import rolebook.generator.source.Located;

/// What some sources say where others say something else.
public record SourceDifference(List<Located<SourceId>> sources, RichText says, String anchor) {
    public SourceDifference {
        sources = List.copyOf(sources);
    }

    /// What sources say differently in `entry`; only terms and activities have any.
    public static List<SourceDifference> of(Entry entry) {
        return switch (entry) {
            case Entry.Term term -> term.differences();
            case Entry.Activity activity -> activity.differences();
            case Entry.Role _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    List.of();
        };
    }
}
