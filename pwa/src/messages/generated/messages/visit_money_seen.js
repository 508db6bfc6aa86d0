/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_SeenInputs */

const nl_visit_money_seen = /** @type {(inputs: Visit_Money_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Brief gezien`)
};

const en_visit_money_seen = /** @type {(inputs: Visit_Money_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Letter seen`)
};

/**
* | output |
* | --- |
* | "Letter seen" |
*
* @param {Visit_Money_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_seen = /** @type {((inputs?: Visit_Money_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_seen(inputs)
	return nl_visit_money_seen(inputs)
});