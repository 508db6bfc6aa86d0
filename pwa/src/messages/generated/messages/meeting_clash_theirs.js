/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Meeting_Clash_TheirsInputs */

const nl_meeting_clash_theirs = /** @type {(inputs: Meeting_Clash_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nu staat er: ${i?.when}. Wat u typte staat er nog. Slaat u op, dan geldt dat.`)
};

const en_meeting_clash_theirs = /** @type {(inputs: Meeting_Clash_TheirsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Now it says: ${i?.when}. What you typed is still there. When you save, that counts.`)
};

/**
* | output |
* | --- |
* | "Now it says: {when}. What you typed is still there. When you save, that counts." |
*
* @param {Meeting_Clash_TheirsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_clash_theirs = /** @type {((inputs: Meeting_Clash_TheirsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Clash_TheirsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_clash_theirs(inputs)
	return nl_meeting_clash_theirs(inputs)
});