/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_No_RoomInputs */

const nl_visit_photo_no_room = /** @type {(inputs: Visit_Photo_No_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De tablet is bijna vol. Deze foto is niet bewaard: de laatste ruimte is voor wat u opschrijft. Alles wat u typte staat er nog.`)
};

const en_visit_photo_no_room = /** @type {(inputs: Visit_Photo_No_RoomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tablet is almost full. This photo was not kept: the last space is for what you write. Everything you typed is still here.`)
};

/**
* | output |
* | --- |
* | "The tablet is almost full. This photo was not kept: the last space is for what you write. Everything you typed is still here." |
*
* @param {Visit_Photo_No_RoomInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_no_room = /** @type {((inputs?: Visit_Photo_No_RoomInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_No_RoomInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_no_room(inputs)
	return nl_visit_photo_no_room(inputs)
});