/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_SourceInputs */

const nl_household_error_source = /** @type {(inputs: Household_Error_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wie dit vertelde of waar dit uit blijkt.`)
};

const en_household_error_source = /** @type {(inputs: Household_Error_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down who told this or what shows it.`)
};

/**
* | output |
* | --- |
* | "Write down who told this or what shows it." |
*
* @param {Household_Error_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_source = /** @type {((inputs?: Household_Error_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_source(inputs)
	return nl_household_error_source(inputs)
});