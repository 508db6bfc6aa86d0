/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Save_HereInputs */

const nl_household_save_here = /** @type {(inputs: Household_Save_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opslaan op dit apparaat`)
};

const en_household_save_here = /** @type {(inputs: Household_Save_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save on this device`)
};

/**
* | output |
* | --- |
* | "Save on this device" |
*
* @param {Household_Save_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_save_here = /** @type {((inputs?: Household_Save_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Save_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_save_here(inputs)
	return nl_household_save_here(inputs)
});