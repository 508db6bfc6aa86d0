/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Composition_UnknownInputs */

const nl_household_alert_composition_unknown = /** @type {(inputs: Household_Alert_Composition_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zoek uit wie hier woont en leg het vast.`)
};

const en_household_alert_composition_unknown = /** @type {(inputs: Household_Alert_Composition_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find out who lives here and record it.`)
};

/**
* | output |
* | --- |
* | "Find out who lives here and record it." |
*
* @param {Household_Alert_Composition_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_composition_unknown = /** @type {((inputs?: Household_Alert_Composition_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Composition_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_composition_unknown(inputs)
	return nl_household_alert_composition_unknown(inputs)
});