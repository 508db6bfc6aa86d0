/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Withdraw_DoneInputs */

const nl_people_withdraw_done = /** @type {(inputs: People_Withdraw_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De link is ingetrokken.`)
};

const en_people_withdraw_done = /** @type {(inputs: People_Withdraw_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is withdrawn.`)
};

/**
* | output |
* | --- |
* | "The link is withdrawn." |
*
* @param {People_Withdraw_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_withdraw_done = /** @type {((inputs?: People_Withdraw_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Withdraw_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_withdraw_done(inputs)
	return nl_people_withdraw_done(inputs)
});