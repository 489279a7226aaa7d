package rolebook.generator.schema;

import java.util.List;

/// What stands within the keys of a team file.
public final class TeamFields {
    private static final Field STEP =
            Field.required("step", new Form.Id(), "The activity, by its id.");
    private static final Field REASON =
            Field.required("reason", new Form.Text(0), "Why it is different here.");

    /// A seat.
    public static final List<Field> SEAT =
            List.of(
                    Field.required("roles", Form.Ids.ANY, "The roles that the seat holds."),
                    Field.optional("contact", new Form.Text(0), "Where to reach it, in quotes."),
                    Field.optional(
                            "scope", new Form.Text(0), "What it does of a role that seats share."));

    /// An item of `drop`.
    public static final List<Field> DROP = List.of(STEP, REASON);

    /// An item of `reduce`.
    public static final List<Field> REDUCE =
            List.of(
                    STEP,
                    Field.required("to", new Form.Text(0), "What is left of the activity."),
                    REASON);

    /// An item of `change`.
    public static final List<Field> CHANGE =
            List.of(
                    STEP,
                    Field.required("role", new Form.Id(), "The role, by its id."),
                    Field.required(
                            "letter", new Form.Text(0), "R, A, C, I, several as A/R, or none."),
                    REASON);

    /// An item of `add`.
    public static final List<Field> ADD =
            List.of(
                    STEP,
                    Field.required(
                            "letters", new Form.TextById(), "A letter for each role, by its id."),
                    Field.optional(
                            "joint", new Form.Text(0), "Why several answer for it together."),
                    REASON);

    private TeamFields() {}
}
