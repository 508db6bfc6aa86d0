/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_SettledInputs */

const nl_conflict_settled = /** @type {(inputs: Conflict_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gekozen`)
};

const en_conflict_settled = /** @type {(inputs: Conflict_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Chosen`)
};

/**
* | output |
* | --- |
* | "Chosen" |
*
* @param {Conflict_SettledInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_settled = /** @type {((inputs?: Conflict_SettledInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_SettledInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_settled(inputs)
	return nl_conflict_settled(inputs)
});