/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Withdraw_TitleInputs */

const nl_people_withdraw_title = /** @type {(inputs: People_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De link van ${i?.name} intrekken?`)
};

const en_people_withdraw_title = /** @type {(inputs: People_Withdraw_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Withdraw the link of ${i?.name}?`)
};

/**
* | output |
* | --- |
* | "Withdraw the link of {name}?" |
*
* @param {People_Withdraw_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_withdraw_title = /** @type {((inputs: People_Withdraw_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Withdraw_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_withdraw_title(inputs)
	return nl_people_withdraw_title(inputs)
});