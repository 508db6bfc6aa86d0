/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Reads_LittleInputs */

const nl_conflict_reads_little = /** @type {(inputs: Conflict_Reads_LittleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`een beetje`)
};

const en_conflict_reads_little = /** @type {(inputs: Conflict_Reads_LittleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a little`)
};

/**
* | output |
* | --- |
* | "a little" |
*
* @param {Conflict_Reads_LittleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_reads_little = /** @type {((inputs?: Conflict_Reads_LittleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Reads_LittleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_reads_little(inputs)
	return nl_conflict_reads_little(inputs)
});