/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_OutcomeInputs */

const nl_rentfile_outcome = /** @type {(inputs: Rentfile_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er gebeurd is`)
};

const en_rentfile_outcome = /** @type {(inputs: Rentfile_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened`)
};

/**
* | output |
* | --- |
* | "What happened" |
*
* @param {Rentfile_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_outcome = /** @type {((inputs?: Rentfile_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_outcome(inputs)
	return nl_rentfile_outcome(inputs)
});