/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Frozen_Arrears_RaisedInputs */

const nl_household_alert_frozen_arrears_raised = /** @type {(inputs: Household_Alert_Frozen_Arrears_RaisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij de bevroren huurschuld zijn rente of kosten gezet. Vraag de verhuurder waarom.`)
};

const en_household_alert_frozen_arrears_raised = /** @type {(inputs: Household_Alert_Frozen_Arrears_RaisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Interest or costs were added to the frozen arrears. Ask the landlord why.`)
};

/**
* | output |
* | --- |
* | "Interest or costs were added to the frozen arrears. Ask the landlord why." |
*
* @param {Household_Alert_Frozen_Arrears_RaisedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_frozen_arrears_raised = /** @type {((inputs?: Household_Alert_Frozen_Arrears_RaisedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Frozen_Arrears_RaisedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_frozen_arrears_raised(inputs)
	return nl_household_alert_frozen_arrears_raised(inputs)
});