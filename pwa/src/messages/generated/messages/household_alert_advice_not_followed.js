/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Advice_Not_FollowedInputs */

const nl_household_alert_advice_not_followed = /** @type {(inputs: Household_Alert_Advice_Not_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het advies voor een bewindvoerder is nog niet opgevolgd. Dien het verzoek in.`)
};

const en_household_alert_advice_not_followed = /** @type {(inputs: Household_Alert_Advice_Not_FollowedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The advice to have an administrator is not followed yet. File the petition.`)
};

/**
* | output |
* | --- |
* | "The advice to have an administrator is not followed yet. File the petition." |
*
* @param {Household_Alert_Advice_Not_FollowedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_advice_not_followed = /** @type {((inputs?: Household_Alert_Advice_Not_FollowedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Advice_Not_FollowedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_advice_not_followed(inputs)
	return nl_household_alert_advice_not_followed(inputs)
});