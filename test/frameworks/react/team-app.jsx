import { useEffect, useRef, useState } from 'react';
import { ReadinessTeam } from 'readiness-assessment/react-team';

/** The wrapper of the team tool, with results from a publisher's own database. Written anew at every render. */
export function TeamApp({ results, ...options }) {
  const [events, setEvents] = useState([]);
  const element = useRef(null);
  useEffect(() => {
    window.fromRef = element.current;
  }, []);
  const hear = ({ type, detail }) =>
    setEvents((events) => [...events, `${type} ${detail.count ?? Object.keys(detail.consensus)}`]);
  return (
    <main>
      <ReadinessTeam
        ref={element}
        id="team"
        results={results.map((one) => one)}
        {...options}
        onReadinessTeamChange={hear}
        onReadinessTeamDecide={hear}
      >
        <p>Our own fallback</p>
      </ReadinessTeam>
      <pre>{events.join(', ')}</pre>
    </main>
  );
}
