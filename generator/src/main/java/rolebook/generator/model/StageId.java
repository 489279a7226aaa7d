package rolebook.generator.model;

/// A stage's id as site.yml lists it.
public record StageId(String value) implements Comparable<StageId> {
    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
