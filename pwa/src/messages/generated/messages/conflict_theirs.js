/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_TheirsInputs */

const nl_conflict_theirs = /** @type {(inputs: Conflict_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Staat nu in het dossier`)
};

const en_conflict_theirs = /** @type {(inputs: Conflict_TheirsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is in the file now`)
};

/**
* | output |
* | --- |
* | "Is in the file now" |
*
* @param {Conflict_TheirsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_theirs = /** @type {((inputs?: Conflict_TheirsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_TheirsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_theirs(inputs)
	return nl_conflict_theirs(inputs)
});