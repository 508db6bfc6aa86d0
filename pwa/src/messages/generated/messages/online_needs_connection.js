/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Needs_ConnectionInputs */

const nl_online_needs_connection = /** @type {(inputs: Online_Needs_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit kan alleen met verbinding. U kunt het wel alvast invullen.`)
};

const en_online_needs_connection = /** @type {(inputs: Online_Needs_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This needs a connection. You can fill it in already.`)
};

/**
* | output |
* | --- |
* | "This needs a connection. You can fill it in already." |
*
* @param {Online_Needs_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_needs_connection = /** @type {((inputs?: Online_Needs_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Needs_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_needs_connection(inputs)
	return nl_online_needs_connection(inputs)
});