/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_ClashInputs */

const nl_meeting_clash = /** @type {(inputs: Meeting_ClashInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega wijzigde dit ook. Kijk wat er nu staat en sla dan opnieuw op.`)
};

const en_meeting_clash = /** @type {(inputs: Meeting_ClashInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague changed this too. Look at what it is now and save again.`)
};

/**
* | output |
* | --- |
* | "A colleague changed this too. Look at what it is now and save again." |
*
* @param {Meeting_ClashInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_clash = /** @type {((inputs?: Meeting_ClashInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_ClashInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_clash(inputs)
	return nl_meeting_clash(inputs)
});