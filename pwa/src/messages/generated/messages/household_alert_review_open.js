/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Review_OpenInputs */

const nl_household_alert_review_open = /** @type {(inputs: Household_Alert_Review_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wacht iets dat niet vanzelf in het dossier kon. Kies wat ermee gebeurt.`)
};

const en_household_alert_review_open = /** @type {(inputs: Household_Alert_Review_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something could not go into the file by itself. Choose what becomes of it.`)
};

/**
* | output |
* | --- |
* | "Something could not go into the file by itself. Choose what becomes of it." |
*
* @param {Household_Alert_Review_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_review_open = /** @type {((inputs?: Household_Alert_Review_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Review_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_review_open(inputs)
	return nl_household_alert_review_open(inputs)
});