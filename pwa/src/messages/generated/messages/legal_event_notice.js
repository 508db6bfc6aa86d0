/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_NoticeInputs */

const nl_legal_event_notice = /** @type {(inputs: Legal_Event_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmaning`)
};

const en_legal_event_notice = /** @type {(inputs: Legal_Event_NoticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Formal notice`)
};

/**
* | output |
* | --- |
* | "Formal notice" |
*
* @param {Legal_Event_NoticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_notice = /** @type {((inputs?: Legal_Event_NoticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_NoticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_notice(inputs)
	return nl_legal_event_notice(inputs)
});