package rolebook.generator.page;

/// Hears how far a bake is.
@FunctionalInterface
public interface BakeProgress {
    /// Tells nobody.
    BakeProgress UNHEARD = _ -> {};

    /// A page was baked. Called once for each page, by several threads.
    ///
    /// @param total how many pages there will be, the same at each call
    void baked(int total);
}
