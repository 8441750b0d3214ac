package nl.houvast.audit.verify;

import java.util.ArrayDeque;

/**
 * The root over the hashes of lines in their order, as in RFC 6962: with it, one line can be proved
 * to be in a checkpoint without showing the others. Takes hashes one by one and keeps few.
 */
public final class Merkle {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private record Tree(long leaves, byte[] root) {}

  /** Whole trees, the smallest first. */
  private final ArrayDeque<Tree> trees = new ArrayDeque<>();

  public void add(String hash) {
    var tree = new Tree(1, Hashes.sha256(LEAF, Hashes.bytes(hash)));
    while (!trees.isEmpty() && trees.getFirst().leaves() == tree.leaves()) {
      tree = joined(trees.removeFirst(), tree);
    }
    trees.addFirst(tree);
  }

  private static Tree joined(Tree left, Tree right) {
    return new Tree(left.leaves() + right.leaves(), Hashes.sha256(NODE, left.root(), right.root()));
  }

  /** How many hashes were taken. */
  public long count() {
    return trees.stream().mapToLong(Tree::leaves).sum();
  }

  public String root() {
    if (trees.isEmpty()) {
      return Hashes.hex(Hashes.sha256());
    }
    var left = new ArrayDeque<>(trees);
    Tree tree = left.removeFirst();
    while (!left.isEmpty()) {
      tree = joined(left.removeFirst(), tree);
    }
    return Hashes.hex(tree.root());
  }
}
