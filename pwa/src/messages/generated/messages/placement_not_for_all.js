/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Not_For_AllInputs */

const nl_placement_not_for_all = /** @type {(inputs: Placement_Not_For_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet voor iedereen is een plek bevestigd vanaf de dag van de ontruiming.`)
};

const en_placement_not_for_all = /** @type {(inputs: Placement_Not_For_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A place is not yet confirmed for everybody from the day of the eviction.`)
};

/**
* | output |
* | --- |
* | "A place is not yet confirmed for everybody from the day of the eviction." |
*
* @param {Placement_Not_For_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_not_for_all = /** @type {((inputs?: Placement_Not_For_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Not_For_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_not_for_all(inputs)
	return nl_placement_not_for_all(inputs)
});