/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Remove_WhatInputs */

const nl_meeting_remove_what = /** @type {(inputs: Meeting_Remove_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier verandert niet. Hoort het punt op een agenda, dan wordt het weer voorgesteld. Uw notitie bij dit punt verdwijnt.`)
};

const en_meeting_remove_what = /** @type {(inputs: Meeting_Remove_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file does not change. If the item belongs on an agenda, it is proposed again. Your note on this item goes.`)
};

/**
* | output |
* | --- |
* | "The file does not change. If the item belongs on an agenda, it is proposed again. Your note on this item goes." |
*
* @param {Meeting_Remove_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_remove_what = /** @type {((inputs?: Meeting_Remove_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Remove_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_remove_what(inputs)
	return nl_meeting_remove_what(inputs)
});