/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Cancel_HintInputs */

const nl_meeting_cancel_hint = /** @type {(inputs: Meeting_Cancel_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat dit leeg als zij doorgaat. De agenda blijft bewaard.`)
};

const en_meeting_cancel_hint = /** @type {(inputs: Meeting_Cancel_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave this empty when it takes place. The agenda is kept.`)
};

/**
* | output |
* | --- |
* | "Leave this empty when it takes place. The agenda is kept." |
*
* @param {Meeting_Cancel_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_cancel_hint = /** @type {((inputs?: Meeting_Cancel_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Cancel_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_cancel_hint(inputs)
	return nl_meeting_cancel_hint(inputs)
});