/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_SourceInputs */

const nl_household_end_source = /** @type {(inputs: Household_End_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie vertelde dit, of waar blijkt het uit?`)
};

const en_household_end_source = /** @type {(inputs: Household_End_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who told this, or what shows it?`)
};

/**
* | output |
* | --- |
* | "Who told this, or what shows it?" |
*
* @param {Household_End_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_source = /** @type {((inputs?: Household_End_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_source(inputs)
	return nl_household_end_source(inputs)
});