package rolebook.generator.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One change of the knowledge. In JSON `kind` says which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SiteChange.AddressGone.class, name = "address-gone"),
    @JsonSubTypes.Type(value = EntryChange.Added.class, name = "entry-added"),
    @JsonSubTypes.Type(value = EntryChange.Removed.class, name = "entry-removed"),
    @JsonSubTypes.Type(value = EntryChange.Renamed.class, name = "entry-renamed"),
    @JsonSubTypes.Type(value = EntryChange.Retitled.class, name = "title-changed"),
    @JsonSubTypes.Type(value = EntryChange.StatusChanged.class, name = "status-changed"),
    @JsonSubTypes.Type(value = StatementChange.Added.class, name = "statement-added"),
    @JsonSubTypes.Type(value = StatementChange.Removed.class, name = "statement-removed"),
    @JsonSubTypes.Type(value = StatementChange.Moved.class, name = "statement-moved"),
    @JsonSubTypes.Type(value = StatementChange.Changed.class, name = "statement-changed"),
    @JsonSubTypes.Type(value = MatrixChange.LetterMoved.class, name = "letter-moved"),
    @JsonSubTypes.Type(value = MatrixChange.LettersChanged.class, name = "letters-changed"),
    @JsonSubTypes.Type(value = MatrixChange.RowAdded.class, name = "row-added"),
    @JsonSubTypes.Type(value = MatrixChange.RowRemoved.class, name = "row-removed"),
    @JsonSubTypes.Type(value = MatrixChange.ColumnAdded.class, name = "column-added"),
    @JsonSubTypes.Type(value = MatrixChange.ColumnRemoved.class, name = "column-removed"),
    @JsonSubTypes.Type(value = MatrixChange.JointChanged.class, name = "joint-changed"),
    @JsonSubTypes.Type(value = OverlayChange.class, name = "overlay-changed"),
    @JsonSubTypes.Type(value = EntryChange.HoverChanged.class, name = "hover-changed"),
    @JsonSubTypes.Type(value = EntryChange.SummaryChanged.class, name = "summary-changed"),
    @JsonSubTypes.Type(value = EntryChange.DefinitionChanged.class, name = "definition-changed"),
    @JsonSubTypes.Type(value = EntryChange.NameMoved.class, name = "name-moved"),
    @JsonSubTypes.Type(value = EntryChange.NamesChanged.class, name = "names-changed"),
    @JsonSubTypes.Type(value = EntryChange.ListChanged.class, name = "list-changed"),
    @JsonSubTypes.Type(value = EntryChange.TextChanged.class, name = "text-changed"),
    @JsonSubTypes.Type(value = SiteChange.AnchorGone.class, name = "anchor-gone"),
    @JsonSubTypes.Type(value = SiteChange.SourceAdded.class, name = "source-added"),
    @JsonSubTypes.Type(value = SiteChange.SourceDropped.class, name = "source-dropped"),
    @JsonSubTypes.Type(value = SiteChange.SourceChanged.class, name = "source-changed"),
    @JsonSubTypes.Type(value = SiteChange.AssetsChanged.class, name = "assets-changed"),
    @JsonSubTypes.Type(value = SiteChange.SettingChanged.class, name = "setting-changed"),
    @JsonSubTypes.Type(value = QueryChange.class, name = "query-changed")
})
public sealed interface Change
        permits EntryChange,
                StatementChange,
                MatrixChange,
                OverlayChange,
                SiteChange,
                QueryChange {}
