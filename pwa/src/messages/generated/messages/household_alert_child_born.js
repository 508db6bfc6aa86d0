/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Child_BornInputs */

const nl_household_alert_child_born = /** @type {(inputs: Household_Alert_Child_BornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een kind geboren. Kijk opnieuw naar het plan en de plek.`)
};

const en_household_alert_child_born = /** @type {(inputs: Household_Alert_Child_BornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A child was born. Look again at the plan and the place.`)
};

/**
* | output |
* | --- |
* | "A child was born. Look again at the plan and the place." |
*
* @param {Household_Alert_Child_BornInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_child_born = /** @type {((inputs?: Household_Alert_Child_BornInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Child_BornInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_child_born(inputs)
	return nl_household_alert_child_born(inputs)
});