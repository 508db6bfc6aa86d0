/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Reads_WellInputs */

const nl_conflict_reads_well = /** @type {(inputs: Conflict_Reads_WellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`goed`)
};

const en_conflict_reads_well = /** @type {(inputs: Conflict_Reads_WellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`well`)
};

/**
* | output |
* | --- |
* | "well" |
*
* @param {Conflict_Reads_WellInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_reads_well = /** @type {((inputs?: Conflict_Reads_WellInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Reads_WellInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_reads_well(inputs)
	return nl_conflict_reads_well(inputs)
});