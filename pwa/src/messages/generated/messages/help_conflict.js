/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_ConflictInputs */

const nl_help_conflict = /** @type {(inputs: Help_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega wijzigde hetzelfde`)
};

const en_help_conflict = /** @type {(inputs: Help_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague changed the same thing`)
};

/**
* | output |
* | --- |
* | "A colleague changed the same thing" |
*
* @param {Help_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_conflict = /** @type {((inputs?: Help_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_conflict(inputs)
	return nl_help_conflict(inputs)
});