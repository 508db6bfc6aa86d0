/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Arrangement_ProposedInputs */

const nl_household_alert_arrangement_proposed = /** @type {(inputs: Household_Alert_Arrangement_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een voorstel voor een betalingsregeling. Beantwoord het.`)
};

const en_household_alert_arrangement_proposed = /** @type {(inputs: Household_Alert_Arrangement_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a proposal for a payment arrangement. Answer it.`)
};

/**
* | output |
* | --- |
* | "There is a proposal for a payment arrangement. Answer it." |
*
* @param {Household_Alert_Arrangement_ProposedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_arrangement_proposed = /** @type {((inputs?: Household_Alert_Arrangement_ProposedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Arrangement_ProposedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_arrangement_proposed(inputs)
	return nl_household_alert_arrangement_proposed(inputs)
});