/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_Never_Lived_HereInputs */

const nl_household_end_never_lived_here = /** @type {(inputs: Household_End_Never_Lived_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Heeft hier nooit gewoond (verkeerd geregistreerd)`)
};

const en_household_end_never_lived_here = /** @type {(inputs: Household_End_Never_Lived_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Never lived here (registered by mistake)`)
};

/**
* | output |
* | --- |
* | "Never lived here (registered by mistake)" |
*
* @param {Household_End_Never_Lived_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_never_lived_here = /** @type {((inputs?: Household_End_Never_Lived_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_Never_Lived_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_never_lived_here(inputs)
	return nl_household_end_never_lived_here(inputs)
});