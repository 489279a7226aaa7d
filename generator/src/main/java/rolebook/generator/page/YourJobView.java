package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A role on one sheet of paper.
///
/// @param asks what it decides, is asked about and is told of
/// @param does what it does, by stage
/// @param teams what it does in each team
public record YourJobView(
        EntryLink role,
        List<Asked> asks,
        List<Doing> does,
        List<ExchangeView> exchanges,
        List<InTeamView> teams,
        List<EntryView.SourceView> sources) {
    public YourJobView {
        asks = List.copyOf(asks);
        does = List.copyOf(does);
        exchanges = List.copyOf(exchanges);
        teams = List.copyOf(teams);
        sources = List.copyOf(sources);
    }

    /// What frameworks give the role with one letter.
    public record Asked(LettersView.One letter, List<AtStage> stages) {
        public Asked {
            stages = List.copyOf(stages);
        }
    }

    /// Activities of one stage.
    ///
    /// @param stage empty for what belongs to none
    public record AtStage(Optional<String> stage, List<InFrameworks> activities) {
        public AtStage {
            activities = List.copyOf(activities);
        }
    }

    /// An activity and the frameworks that say so.
    public record InFrameworks(EntryLink activity, List<EntryLink> frameworks) {
        public InFrameworks {
            frameworks = List.copyOf(frameworks);
        }
    }

    /// What the role does at one stage.
    ///
    /// @param more what only frameworks say that it does
    public record Doing(StageGroupView said, List<InFrameworks> more) {
        public Doing {
            more = List.copyOf(more);
        }
    }
}
