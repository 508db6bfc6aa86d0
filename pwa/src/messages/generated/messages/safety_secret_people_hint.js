/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_People_HintInputs */

const nl_safety_secret_people_hint = /** @type {(inputs: Safety_Secret_People_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uzelf hoeft u niet te kiezen.`)
};

const en_safety_secret_people_hint = /** @type {(inputs: Safety_Secret_People_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You need not choose yourself.`)
};

/**
* | output |
* | --- |
* | "You need not choose yourself." |
*
* @param {Safety_Secret_People_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_people_hint = /** @type {((inputs?: Safety_Secret_People_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_People_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_people_hint(inputs)
	return nl_safety_secret_people_hint(inputs)
});