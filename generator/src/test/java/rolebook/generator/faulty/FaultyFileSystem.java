package rolebook.generator.faulty;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The default file system with a fault in it: `new FaultyFileSystem(fault).wrapped(path)`.
public final class FaultyFileSystem extends FileSystem {
    private final FileSystem real = FileSystems.getDefault();
    private final FaultyProvider provider;

    public FaultyFileSystem(Fault fault) {
        this.provider = new FaultyProvider(this, fault);
    }

    /// The same place, seen through this file system.
    public Path wrapped(Path path) {
        InvocationHandler handler = (_, method, arguments) -> call(path, method, arguments);
        return (Path)
                Proxy.newProxyInstance(
                        FaultyFileSystem.class.getClassLoader(),
                        new Class<?>[] {Path.class, Wrapped.class},
                        handler);
    }

    /// The place in the default file system.
    static Path unwrapped(Path path) {
        return path instanceof Wrapped wrapped ? wrapped.unwrappedPath() : path;
    }

    /// Marks the paths of this file system.
    public interface Wrapped {
        /// The path of the default file system that stands behind this one.
        Path unwrappedPath();
    }

    private @Nullable Object call(
            Path path, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "getFileSystem" -> {
                return this;
            }
            case "unwrappedPath" -> {
                return path;
            }
            case "iterator" -> {
                return names(path);
            }
            default -> {}
        }
        Object[] plain = arguments == null ? new Object[0] : arguments.clone();
        for (int at = 0; at < plain.length; at++) {
            plain[at] = plain[at] instanceof Path other ? unwrapped(other) : plain[at];
        }
        try {
            Object result = method.invoke(path, plain);
            return result instanceof Path made ? wrapped(made) : result;
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private Iterator<Path> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(this::wrapped).iterator();
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrapped(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return real.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
