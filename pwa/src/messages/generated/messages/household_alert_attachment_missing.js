/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Attachment_MissingInputs */

const nl_household_alert_attachment_missing = /** @type {(inputs: Household_Alert_Attachment_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een foto van een huisbezoek is niet aangekomen. Zoek de tablet op en maak verbinding.`)
};

const en_household_alert_attachment_missing = /** @type {(inputs: Household_Alert_Attachment_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A photo of a home visit did not arrive. Find the tablet and connect it.`)
};

/**
* | output |
* | --- |
* | "A photo of a home visit did not arrive. Find the tablet and connect it." |
*
* @param {Household_Alert_Attachment_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_attachment_missing = /** @type {((inputs?: Household_Alert_Attachment_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Attachment_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_attachment_missing(inputs)
	return nl_household_alert_attachment_missing(inputs)
});