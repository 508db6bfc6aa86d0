/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Not_YoursInputs */

const nl_meeting_not_yours = /** @type {(inputs: Meeting_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen voorzitter en secretaris van het Regieteam kunnen dit.`)
};

const en_meeting_not_yours = /** @type {(inputs: Meeting_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only chair and secretary of the Regieteam can do this.`)
};

/**
* | output |
* | --- |
* | "Only chair and secretary of the Regieteam can do this." |
*
* @param {Meeting_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_not_yours = /** @type {((inputs?: Meeting_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_not_yours(inputs)
	return nl_meeting_not_yours(inputs)
});