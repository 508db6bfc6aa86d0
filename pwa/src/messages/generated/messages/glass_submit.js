/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_SubmitInputs */

const nl_glass_submit = /** @type {(inputs: Glass_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open het dossier`)
};

const en_glass_submit = /** @type {(inputs: Glass_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the file`)
};

/**
* | output |
* | --- |
* | "Open the file" |
*
* @param {Glass_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_submit = /** @type {((inputs?: Glass_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_submit(inputs)
	return nl_glass_submit(inputs)
});