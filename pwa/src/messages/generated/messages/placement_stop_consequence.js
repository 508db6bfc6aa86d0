/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Stop_ConsequenceInputs */

const nl_placement_stop_consequence = /** @type {(inputs: Placement_Stop_ConsequenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telt deze plek mee voor een vrijgave? Dan vervalt die vrijgave meteen.`)
};

const en_placement_stop_consequence = /** @type {(inputs: Placement_Stop_ConsequenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does a clearance count on this place? Then that clearance lapses at once.`)
};

/**
* | output |
* | --- |
* | "Does a clearance count on this place? Then that clearance lapses at once." |
*
* @param {Placement_Stop_ConsequenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_stop_consequence = /** @type {((inputs?: Placement_Stop_ConsequenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Stop_ConsequenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_stop_consequence(inputs)
	return nl_placement_stop_consequence(inputs)
});