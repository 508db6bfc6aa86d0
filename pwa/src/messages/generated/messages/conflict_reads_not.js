/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Reads_NotInputs */

const nl_conflict_reads_not = /** @type {(inputs: Conflict_Reads_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet`)
};

const en_conflict_reads_not = /** @type {(inputs: Conflict_Reads_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not`)
};

/**
* | output |
* | --- |
* | "not" |
*
* @param {Conflict_Reads_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_reads_not = /** @type {((inputs?: Conflict_Reads_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Reads_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_reads_not(inputs)
	return nl_conflict_reads_not(inputs)
});