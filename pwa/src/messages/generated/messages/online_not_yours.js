/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Not_YoursInputs */

const nl_online_not_yours = /** @type {(inputs: Online_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit kan niet met uw rol in dit dossier. Iemand anders kan het wel doen.`)
};

const en_online_not_yours = /** @type {(inputs: Online_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your role in this file does not allow this. Somebody else can do it.`)
};

/**
* | output |
* | --- |
* | "Your role in this file does not allow this. Somebody else can do it." |
*
* @param {Online_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_not_yours = /** @type {((inputs?: Online_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_not_yours(inputs)
	return nl_online_not_yours(inputs)
});