package rolebook.generator.model;

/// An entry's id: its file name without ending, unique over all types.
public record EntryId(String value) implements Comparable<EntryId> {
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
