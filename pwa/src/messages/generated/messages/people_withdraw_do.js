/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Withdraw_DoInputs */

const nl_people_withdraw_do = /** @type {(inputs: People_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, intrekken`)
};

const en_people_withdraw_do = /** @type {(inputs: People_Withdraw_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, withdraw`)
};

/**
* | output |
* | --- |
* | "Yes, withdraw" |
*
* @param {People_Withdraw_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_withdraw_do = /** @type {((inputs?: People_Withdraw_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Withdraw_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_withdraw_do(inputs)
	return nl_people_withdraw_do(inputs)
});