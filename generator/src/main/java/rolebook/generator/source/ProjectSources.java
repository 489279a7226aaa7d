package rolebook.generator.source;

import java.nio.file.Path;
import java.util.List;

/// The files of a project.
///
/// @param project the project's folder
/// @param files every `.md` and `.yml` below `content/`, sorted by path
/// @param assets sorted by path
public record ProjectSources(Path project, List<SourceFile> files, List<AssetFile> assets) {
    public ProjectSources {
        files = List.copyOf(files);
        assets = List.copyOf(assets);
    }
}
