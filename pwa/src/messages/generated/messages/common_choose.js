/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_ChooseInputs */

const nl_common_choose = /** @type {(inputs: Common_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies uit de lijst`)
};

const en_common_choose = /** @type {(inputs: Common_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose from the list`)
};

/**
* | output |
* | --- |
* | "Choose from the list" |
*
* @param {Common_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_choose = /** @type {((inputs?: Common_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_choose(inputs)
	return nl_common_choose(inputs)
});