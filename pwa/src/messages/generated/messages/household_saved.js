/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_SavedInputs */

const nl_household_saved = /** @type {(inputs: Household_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opgeslagen op dit apparaat.`)
};

const en_household_saved = /** @type {(inputs: Household_SavedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved on this device.`)
};

/**
* | output |
* | --- |
* | "Saved on this device." |
*
* @param {Household_SavedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_saved = /** @type {((inputs?: Household_SavedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_SavedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_saved(inputs)
	return nl_household_saved(inputs)
});