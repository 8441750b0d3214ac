package nl.houvast.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;
import nl.houvast.network.Traversal.Spot;
import nl.houvast.network.Traversal.Step;
import nl.houvast.network.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to walking through networks. Who sees a case whole walks from there through all cases
 * that they see whole on the same ground; anybody else stays in the case. Nothing of a walk is kept
 * here: the reader says each time what is shown, and gets back what may be seen of it now.
 */
@Component
public class Exploration {
  /** The most things in one scene. */
  public static final int MOST_THINGS = 2_000;

  private final Gateway gateway;
  private final Networks networks;
  private final Traversal traversal;
  private final Identities identities;

  Exploration(Gateway gateway, Networks networks, Traversal traversal, Identities identities) {
    this.gateway = gateway;
    this.networks = networks;
    this.traversal = traversal;
    this.identities = identities;
  }

  /** Where a walk begins, and why. */
  public record From(String caseFileId, Ground ground) {}

  /**
   * A step that was made.
   *
   * @param scene all that is shown now, the new with it
   * @param added what is new, in a fixed order
   * @param visible how many neighbours could have been added; {@link Traversal#MANY} says that many
   *     or more
   */
  public record Stepped(Scene scene, List<String> added, int visible) {}

  /**
   * Ways between two persons, the shortest first.
   *
   * @param along everything on them
   */
  public record Found(List<Way> ways, Scene along) {}

  /** The people of the case. */
  public Answer<Scene> start(From from) {
    return gateway
        .open(from.caseFileId(), from.ground(), Action.NETWORK_VIEW)
        .map(one -> gateway.read(one, "network.view", networks::people))
        .then(people -> scene(from, people));
  }

  /** What may be seen of these now, in the order given; what may not is not there. */
  public Answer<Scene> scene(From from, Collection<String> ids) {
    return read(from, Action.NETWORK_VIEW, sight -> scene(sight, ids));
  }

  /**
   * One step from a person or an address; none when it may not be seen.
   *
   * @param most how many neighbours at most; refused when the scene is full
   */
  public Answer<Stepped> step(
      From from, String of, Set<Link.Kind> kinds, Set<String> shown, int most) {
    int room = MOST_THINGS - shown.size();
    if (room <= 0) {
      return Answer.refused("network.full");
    }
    var step = new Step(kinds, shown, Math.min(most, room));
    return read(
        from,
        Action.NETWORK_EXPAND,
        sight -> {
          var next = traversal.neighbours(sight, of, step);
          var all = new LinkedHashSet<>(shown);
          all.addAll(next.ids());
          return new Stepped(scene(sight, all), next.ids(), next.visible());
        });
  }

  /** The ways from one person to another; none when either may not be seen. */
  public Answer<Found> ways(From from, String one, String other) {
    return read(
        from,
        Action.NETWORK_PATH,
        sight -> {
          var ways = traversal.ways(sight, one, other);
          var along = new LinkedHashSet<String>();
          ways.forEach(w -> along.addAll(w.nodeIds()));
          return new Found(ways, scene(sight, along));
        });
  }

  /**
   * What may be seen of these now, for a file that leaves; a line of its own in the log. Refused to
   * who may look and not take along.
   *
   * @param drawn whether it leaves as a picture
   */
  public Answer<Scene> taken(From from, Collection<String> ids, boolean drawn) {
    return read(from, drawn ? Action.EXPORT_IMAGE : Action.EXPORT_DATA, sight -> scene(sight, ids));
  }

  private <T> Answer<T> read(From from, Action action, Function<Sight, T> block) {
    return gateway
        .open(from.caseFileId(), from.ground(), action)
        .map(one -> gateway.read(wide(one, from, action), action.id(), block));
  }

  private Scope wide(Scope one, From from, Action action) {
    return one.level().atLeast(Level.L4)
            && gateway.mine(from.ground(), action) instanceof Answer.Given<Scope>(var all)
        ? all
        : one;
  }

  private Scene scene(Sight sight, Collection<String> ids) {
    var spots = traversal.seen(sight, ids.stream().limit(MOST_THINGS).toList());
    var there = spots.stream().map(Spot::id).toList();
    var persons = spots.stream().filter(Spot::person).map(Spot::id).toList();
    Map<String, Face> faces = identities.faces(sight, persons);
    Map<String, Integer> more = traversal.reach(sight, there, Step.allBut(there));
    var things =
        spots.stream()
            .map(spot -> thing(spot, faces.get(spot.id()), more.getOrDefault(spot.id(), 0)))
            .toList();
    return new Scene(things, traversal.among(sight, there));
  }

  private static Scene.Thing thing(Spot spot, @Nullable Face face, int more) {
    if (!spot.person()) {
      return new Scene.Thing(spot.id(), Scene.Kind.ADDRESS, spot.line(), null, null, more);
    }
    return face == null
        ? new Scene.Thing(spot.id(), Scene.Kind.PERSON, "", null, null, more)
        : new Scene.Thing(
            spot.id(), Scene.Kind.PERSON, face.label(), face.sex(), face.birthDate(), more);
  }
}
