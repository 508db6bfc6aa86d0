/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_RegieteamInputs */

const nl_people_kind_regieteam = /** @type {(inputs: People_Kind_RegieteamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieteam`)
};

const en_people_kind_regieteam = /** @type {(inputs: People_Kind_RegieteamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regieteam`)
};

/**
* | output |
* | --- |
* | "Regieteam" |
*
* @param {People_Kind_RegieteamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_regieteam = /** @type {((inputs?: People_Kind_RegieteamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_RegieteamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_regieteam(inputs)
	return nl_people_kind_regieteam(inputs)
});