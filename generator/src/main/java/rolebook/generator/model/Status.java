package rolebook.generator.model;

/// Where an entry stands in its life.
public enum Status {
    DRAFT,
    PUBLISHED,
    DEPRECATED
}
